using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jiangshang.School.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FaultsAndHeldWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "JournalCharacters",
                table: "Schools",
                type: "INTEGER",
                nullable: false,
                defaultValue: 4000000);

            migrationBuilder.AddColumn<string>(
                name: "HeldBecause",
                table: "Attempts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Heartbeats",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Heartbeats", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HeldDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AttemptId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", nullable: false),
                    ScoreHundredths = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeldDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HeldDecisions_Attempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "Attempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HeldDecisions_AttemptId",
                table: "HeldDecisions",
                column: "AttemptId");

            foreach (var rule in AppendOnly.SqliteHeldDecisions)
            {
                migrationBuilder.Sql(rule);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Heartbeats");

            migrationBuilder.DropTable(
                name: "HeldDecisions");

            migrationBuilder.DropColumn(
                name: "JournalCharacters",
                table: "Schools");

            migrationBuilder.DropColumn(
                name: "HeldBecause",
                table: "Attempts");
        }
    }
}
