using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jiangshang.School.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class TrustInTypedWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Doubts",
                table: "Attempts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RoomId",
                table: "Attempts",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RoomGuesses",
                columns: table => new
                {
                    StudentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Wrong = table.Column<int>(type: "integer", nullable: false),
                    Since = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomGuesses", x => x.StudentId);
                    table.ForeignKey(
                        name: "FK_RoomGuesses_Students_StudentId",
                        column: x => x.StudentId,
                        principalTable: "Students",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Rooms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClassGroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenedAt = table.Column<long>(type: "bigint", nullable: false),
                    ClosesAt = table.Column<long>(type: "bigint", nullable: false),
                    Key = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rooms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rooms_ClassGroups_ClassGroupId",
                        column: x => x.ClassGroupId,
                        principalTable: "ClassGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SchoolTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Difficulty = table.Column<int>(type: "integer", nullable: false),
                    AddedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedAt = table.Column<long>(type: "bigint", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolTexts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TypingPrints",
                columns: table => new
                {
                    AttemptId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rhythm = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TypingPrints", x => x.AttemptId);
                    table.ForeignKey(
                        name: "FK_TypingPrints_Attempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "Attempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AttemptId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Decision = table.Column<string>(type: "text", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    ReviewedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewedAt = table.Column<long>(type: "bigint", nullable: false),
                    Repetition = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkReviews_Attempts_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "Attempts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TypingPrintKeys",
                columns: table => new
                {
                    AttemptId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TypingPrintKeys", x => new { x.Key, x.AttemptId, x.Position });
                    table.ForeignKey(
                        name: "FK_TypingPrintKeys_TypingPrints_AttemptId",
                        column: x => x.AttemptId,
                        principalTable: "TypingPrints",
                        principalColumn: "AttemptId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Rooms_ClassGroupId_ClosesAt",
                table: "Rooms",
                columns: new[] { "ClassGroupId", "ClosesAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SchoolTexts_Code",
                table: "SchoolTexts",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TypingPrintKeys_AttemptId",
                table: "TypingPrintKeys",
                column: "AttemptId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkReviews_AttemptId_Number",
                table: "WorkReviews",
                columns: new[] { "AttemptId", "Number" },
                unique: true);

            foreach (var rule in AppendOnly.PostgresReviews)
            {
                migrationBuilder.Sql(rule);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RoomGuesses");

            migrationBuilder.DropTable(
                name: "Rooms");

            migrationBuilder.DropTable(
                name: "SchoolTexts");

            migrationBuilder.DropTable(
                name: "TypingPrintKeys");

            migrationBuilder.DropTable(
                name: "WorkReviews");

            migrationBuilder.DropTable(
                name: "TypingPrints");

            migrationBuilder.DropColumn(
                name: "Doubts",
                table: "Attempts");

            migrationBuilder.DropColumn(
                name: "RoomId",
                table: "Attempts");
        }
    }
}
