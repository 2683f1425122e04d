import CharterModel
import Foundation
import Testing

@testable import CharterRendering

struct WorkbookTests {
  @Test(
    "text of any kind is text a cell can hold",
    arguments: [
      ("=1+1", "=1+1"), ("가\u{0}나\u{7}", "가 나 "), ("가\n나", "가\n나"), ("_x000D_", "_x005F_x000D_"), ("_x00_", "_x00_"),
      ("\u{FFFF}", " "), ("👨‍👩‍👧", "👨‍👩‍👧"), ("", ""),
    ])
  func text(words: String, expected: String) {
    #expect(Workbook.text(words) == expected)
  }

  @Test(arguments: ["가", "😀", "_x000D_"])
  func endlessTextIsCutWhereExcelEnds(sign: String) {
    let shown = Workbook.text(String(repeating: sign, count: 100_000))
    #expect(shown.utf16.count <= Workbook.longestCell && shown.hasSuffix(" …"))
  }

  @Test func everyChannelHasASheetAndEveryRowAllCells() throws {
    let sheets = ComparisonSheets(try Sample.comparison()).sheets
    #expect(sheets.map(\.name) == ["요약", "전화", "온라인", "직원의 고객 방문", "공통·시정보상", "정렬되지 않은 약속"])
    for sheet in sheets {
      for row in sheet.rows { #expect(row.count == sheet.columns.count) }
    }
  }

  @Test(arguments: ReportLanguage.allCases) func namesOfSheetsAreAllowed(_ language: ReportLanguage) throws {
    for name in ComparisonSheets(try Sample.comparison(), language: language).sheets.map(\.name)
      + Channel.allCases.map({ $0.name(in: language) })
    {
      #expect(name.utf16.count <= 31 && !name.contains { "[]:*?/\\'".contains($0) })
    }
  }

  @Test func absenceIsARow() throws {
    let phone = try #require(ComparisonSheets(try Sample.comparison()).sheets.first { $0.name == "전화" })
    #expect(phone.rows.contains { $0.contains(.text("없음")) && $0.last == .empty })
  }

  @Test(.enabled(if: Workbook.isBuiltIn)) func theSameComparisonGivesTheSameBytes() throws {
    let sheets = ComparisonSheets(try Sample.comparison())
    let files = ["one", "two"].map { name in
      FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)-\(name).xlsx")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Workbook.write(sheets, to: files[0].path)
    // The archive counts time in steps of two seconds.
    Thread.sleep(forTimeInterval: 2.1)
    try Workbook.write(sheets, to: files[1].path)
    #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
  }

  @Test(.enabled(if: Workbook.isBuiltIn)) func aPlaceThatCannotBeWrittenIsNamed() throws {
    let sheets = ComparisonSheets(try Sample.comparison())
    #expect(throws: WorkbookError.cannotWrite(path: "/no/such/folder/a.xlsx")) {
      try Workbook.write(sheets, to: "/no/such/folder/a.xlsx")
    }
  }

  @Test(.enabled(if: !Workbook.isBuiltIn)) func withoutTheLibraryThatIsSaid() throws {
    let sheets = ComparisonSheets(try Sample.comparison())
    #expect(throws: WorkbookError.notBuiltIn) { try Workbook.write(sheets, to: "/tmp/none.xlsx") }
  }
}
