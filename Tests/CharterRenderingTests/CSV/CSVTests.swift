import CharterModel
import Foundation
import Testing

@testable import CharterRendering

@Suite struct CSVTests {
  @Test(
    "cells that a spreadsheet would calculate get an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("+82-2", "'+82-2"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
      ("\r=1", "\"'\r=1\""), ("＝1", "'＝1"), ("=\"a\",1", "\"'=\"\"a\"\",1\""), ("가=1", "가=1"), ("<= 3", "<= 3"),
    ])
  func neutralises(value: String, expected: String) {
    #expect(CSVText.cell(value) == expected)
  }

  @Test(
    "cells are quoted where RFC 4180 asks for it",
    arguments: [
      ("가,나", "\"가,나\""), ("가\"나", "\"가\"\"나\""), ("가\n나", "\"가\n나\""), (" 가", "\" 가\""), ("가", "가"), ("", ""),
    ])
  func quotes(value: String, expected: String) {
    #expect(CSVText.cell(value) == expected)
  }

  @Test func tablesBeginWithAByteOrderMarkAndEndLinesWithCRLF() {
    var table = CSVText(header: ["a", "b"])
    table.append(["가", "나"])
    #expect(Array(table.text.utf8) == [0xEF, 0xBB, 0xBF] + Array("a,b\r\n가,나\r\n".utf8))
  }

  @Test func commitmentsReadAsKept() throws {
    try Golden.expect(Data(CommitmentTable.csv(Sample.comparison()).utf8), is: "commitments.csv")
  }

  @Test func everyRowHasAllColumns() {
    let rows = CommitmentTable.csv([Sample.harbour.charter]).split(separator: "\r\n")
    #expect(rows.count == 9)
    // The commitment, three measures, and what came of reading.
    #expect(CommitmentTable.header.count == 17 + 39 + 2)
  }
}
