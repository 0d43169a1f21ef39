using Jiangshang.Client.People;

namespace Jiangshang.Client.Tests;

public sealed class PastedStudentsTests
{
    [Fact]
    public void Rows_copied_from_a_spreadsheet_are_read_and_its_heading_is_not()
    {
        var read = PastedStudents.Of("学号\t姓名\t班级\t年份\t方向\n20240101\t王小明\t24电商1班\t2024\tcustomer-service\r\n\n20240102,李红,24电商1班,2024,customer-service");
        Assert.Empty(read.Problems);
        Assert.Equal(["王小明", "李红"], read.Students.Select(student => student.Name));
    }

    [Theory]
    [InlineData("20240101\t王小明\t24电商1班\t2024")]
    [InlineData("20240101\t王小明\t24电商1班\t24\tcustomer-service")]
    [InlineData("20240101\t\t24电商1班\t2024\tcustomer-service")]
    public void A_row_that_cannot_be_read_is_named_with_its_line(string row)
    {
        var read = PastedStudents.Of($"20240100\t赵一\t24电商1班\t2024\tcustomer-service\n{row}");
        Assert.Equal(2, Assert.Single(read.Problems).Row);
    }

    [Fact]
    public void A_number_that_stands_twice_is_a_problem() => Assert.Single(
        PastedStudents.Of("1\t甲\tA\t2024\tcustomer-service\n1\t乙\tA\t2024\tcustomer-service").Problems);
}
