#if Spreadsheets
  import CLibXLSXWriter
#endif

/// An error when a workbook is written.
package enum WorkbookError: Error, Hashable, Sendable {
  /// The program was built without the trait `Spreadsheets`.
  case notBuiltIn
  /// The file cannot be written.
  case cannotWrite(path: String)
}

/// Writes sheets as an Excel workbook (XLSX).
///
/// All text is written as text, so words of a charter cannot become formulas or links. The creation time is constant,
/// so the same comparison gives the same bytes.
package enum Workbook {
  /// The largest length of an Excel cell, in UTF-16 code units.
  static let longestCell = 32_767
  /// The largest number of rows of an Excel sheet, without the header.
  static let mostRows = 1_048_575

  /// True when the program can write workbooks.
  package static var isBuiltIn: Bool {
    #if Spreadsheets
      true
    #else
      false
    #endif
  }

  /// Returns text for a cell. Characters that XML does not allow become a space, a text that looks like an XLSX escape
  /// sequence is escaped, and text above the limit is cut with an ellipsis.
  static func text(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var units = 0
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let scalar = scalars[place]
      let isEscape = scalar == "_" && isEscape(scalars[place...].prefix(7))
      let width = isEscape ? 7 : scalar.value > 0xFFFF ? 2 : 1
      if units + width > longestCell - 2 {
        result.append(contentsOf: " …".unicodeScalars)
        break
      }
      units += width
      if isEscape { result.append(contentsOf: "_x005F".unicodeScalars) }
      result.append(isAllowed(scalar) ? scalar : " ")
      place = scalars.index(after: place)
    }
    return String(result)
  }

  /// Returns true for an XLSX escape sequence such as `_x000D_`.
  private static func isEscape(_ signs: Substring.UnicodeScalarView) -> Bool {
    guard signs.count == 7, signs.dropFirst().first == "x", signs.last == "_" else { return false }
    return signs.dropFirst(2).dropLast().allSatisfy(\.properties.isASCIIHexDigit)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  #if Spreadsheets
    /// Writes a comparison to a file.
    ///
    /// - Parameters:
    ///   - sheets: the sheets.
    ///   - path: the path of a regular file; the library cannot write to a stream.
    /// - Throws: `WorkbookError.cannotWrite`.
    package static func write(_ sheets: ComparisonSheets, to path: String) throws(WorkbookError) {
      guard let book = workbook_new(path) else { throw .cannotWrite(path: path) }
      setProperties(of: book)
      let header = workbook_add_format(book)
      format_set_bold(header)
      format_set_bg_color(header, 0xE3EFF1)
      format_set_text_wrap(header)
      format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      let plain = workbook_add_format(book)
      format_set_align(plain, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      let wrapped = workbook_add_format(book)
      format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      format_set_text_wrap(wrapped)
      for sheet in sheets.sheets {
        guard let page = workbook_add_worksheet(book, sheet.name) else { continue }
        worksheet_freeze_panes(page, 1, lxw_col_t(sheet.fixedColumns))
        for (place, column) in sheet.columns.enumerated() {
          let number = lxw_col_t(place)
          worksheet_set_column(page, number, number, column.width, column.isWrapped ? wrapped : plain)
          worksheet_write_string(page, 0, number, text(column.title), header)
        }
        let rows = sheet.rows.prefix(mostRows)
        for (line, row) in rows.enumerated() {
          for (place, cell) in row.enumerated() {
            let (number, column) = (lxw_row_t(line + 1), lxw_col_t(place))
            switch cell {
            case .text(let words):
              if !words.isEmpty { worksheet_write_string(page, number, column, text(words), nil) }
            case .number(let figure): worksheet_write_number(page, number, column, Double(figure), nil)
            case .empty: break
            }
          }
        }
        worksheet_autofilter(page, 0, 0, lxw_row_t(rows.count), lxw_col_t(max(1, sheet.columns.count) - 1))
        worksheet_set_landscape(page)
        worksheet_repeat_rows(page, 0, 0)
        worksheet_fit_to_pages(page, 1, 0)
      }
      guard workbook_close(book) == LXW_NO_ERROR else { throw .cannotWrite(path: path) }
    }

    /// Sets a constant creation time in place of the current time.
    private static func setProperties(of book: UnsafeMutablePointer<lxw_workbook>) {
      var properties = lxw_doc_properties()
      // 2000-01-01T00:00:00Z.
      properties.created = 946_684_800
      workbook_set_properties(book, &properties)
    }
  #else
    /// Throws `WorkbookError.notBuiltIn`, because the trait `Spreadsheets` is off.
    package static func write(_ sheets: ComparisonSheets, to path: String) throws(WorkbookError) {
      throw .notBuiltIn
    }
  #endif
}
