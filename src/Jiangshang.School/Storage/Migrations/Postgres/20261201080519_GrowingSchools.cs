using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jiangshang.School.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class GrowingSchools : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Attempts_StudentId",
                table: "Attempts");

            migrationBuilder.DropIndex(
                name: "IX_Appeals_State",
                table: "Appeals");

            migrationBuilder.AlterColumn<string>(
                name: "Number",
                table: "People",
                type: "text",
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "People",
                type: "text",
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "ClassGroups",
                type: "text",
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AddColumn<string>(
                name: "GivenName",
                table: "People",
                type: "text",
                nullable: false,
                computedColumnSql: "substr(\"Name\", 2)",
                stored: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "FileStores",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Marker = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileStores", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StudentSummaries",
                columns: table => new
                {
                    StudentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Rules = table.Column<string>(type: "text", nullable: false),
                    GoodUntil = table.Column<long>(type: "bigint", nullable: false),
                    Cleared = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentSummaries", x => x.StudentId);
                    table.ForeignKey(
                        name: "FK_StudentSummaries_Students_StudentId",
                        column: x => x.StudentId,
                        principalTable: "Students",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_People_GivenName",
                table: "People",
                column: "GivenName");

            migrationBuilder.CreateIndex(
                name: "IX_People_Name",
                table: "People",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_People_Role_Number",
                table: "People",
                columns: new[] { "Role", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Status_HandedInAt",
                table: "Certificates",
                columns: new[] { "Status", "HandedInAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_Phase_SubmittedAt_StudentId",
                table: "Attempts",
                columns: new[] { "Phase", "SubmittedAt", "StudentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_StudentId_AssignmentId_Number_Revision_Phase_Score~",
                table: "Attempts",
                columns: new[] { "StudentId", "AssignmentId", "Number", "Revision", "Phase", "ScoreHundredths" });

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_StudentId_ScoredAt",
                table: "Attempts",
                columns: new[] { "StudentId", "ScoredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_State_RaisedAt",
                table: "Appeals",
                columns: new[] { "State", "RaisedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FileStores");

            migrationBuilder.DropTable(
                name: "StudentSummaries");

            migrationBuilder.DropIndex(
                name: "IX_People_GivenName",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_Name",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_Role_Number",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_Certificates_Status_HandedInAt",
                table: "Certificates");

            migrationBuilder.DropIndex(
                name: "IX_Attempts_Phase_SubmittedAt_StudentId",
                table: "Attempts");

            migrationBuilder.DropIndex(
                name: "IX_Attempts_StudentId_AssignmentId_Number_Revision_Phase_Score~",
                table: "Attempts");

            migrationBuilder.DropIndex(
                name: "IX_Attempts_StudentId_ScoredAt",
                table: "Attempts");

            migrationBuilder.DropIndex(
                name: "IX_Appeals_State_RaisedAt",
                table: "Appeals");

            migrationBuilder.DropColumn(
                name: "GivenName",
                table: "People");

            migrationBuilder.AlterColumn<string>(
                name: "Number",
                table: "People",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "People",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "ClassGroups",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_StudentId",
                table: "Attempts",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_State",
                table: "Appeals",
                column: "State");
        }
    }
}
