import CharterInvariants

/// What libFuzzer calls with every input it thinks of.
///
/// - Returns: 0, which keeps the input if it reached something new.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let breaches = Invariants.breaches(of: Array(UnsafeBufferPointer(start: bytes, count: count)), as: .text)
  // libFuzzer knows an input for bad only by the end of the process.
  precondition(breaches.isEmpty, breaches.joined(separator: "\n"))
  return 0
}
