using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jiangshang.School.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OneClock : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ArrivedAfterMilliseconds",
                table: "JournalEntries",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "BegunAt",
                table: "Attempts",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BegunBy",
                table: "Attempts",
                type: "text",
                nullable: false,
                defaultValue: "Opening");

            migrationBuilder.AddColumn<int>(
                name: "LateEntries",
                table: "Attempts",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            // Until now the clock ran from opening: work under way goes on as it began.
            migrationBuilder.Sql("""UPDATE "Attempts" SET "BegunAt" = "StartedAt";""");

            migrationBuilder.CreateTable(
                name: "AttemptIncidents",
                columns: table => new
                {
                    AttemptId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    ClaimedMilliseconds = table.Column<long>(type: "bigint", nullable: true),
                    ElapsedMilliseconds = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttemptIncidents", x => new { x.AttemptId, x.Kind, x.Sequence });
                    table.ForeignKey(
                        name: "FK_AttemptIncidents_Attempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "Attempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AttemptWriters",
                columns: table => new
                {
                    AttemptId = table.Column<Guid>(type: "uuid", nullable: false),
                    Device = table.Column<string>(type: "text", nullable: false),
                    GrantedAt = table.Column<long>(type: "bigint", nullable: false),
                    HeardAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttemptWriters", x => x.AttemptId);
                    table.ForeignKey(
                        name: "FK_AttemptWriters_Attempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "Attempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AttemptIncidents");

            migrationBuilder.DropTable(
                name: "AttemptWriters");

            migrationBuilder.DropColumn(
                name: "ArrivedAfterMilliseconds",
                table: "JournalEntries");

            migrationBuilder.DropColumn(
                name: "BegunAt",
                table: "Attempts");

            migrationBuilder.DropColumn(
                name: "BegunBy",
                table: "Attempts");

            migrationBuilder.DropColumn(
                name: "LateEntries",
                table: "Attempts");
        }
    }
}
