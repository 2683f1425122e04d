import CharterModel
import Foundation
import Testing

@testable import CharterAlignment

/// The probability that a match is right.
struct MatchConfidenceTests {
  private func features(
    score: Double = 0.85, likeness: Double = 0.4, margin: Double = 0.4, hasFrame: Bool = true,
    fitsChannel: Bool = true, clause: String = "visit/greeting"
  ) -> MatchConfidence.Features {
    MatchConfidence.Features(
      score: score, likeness: likeness, margin: margin, hasFrame: hasFrame, fitsChannel: fitsChannel,
      clause: clause)
  }

  private func confidence(_ features: MatchConfidence.Features) -> Double {
    MatchConfidence.standard.confidence(features)
  }

  @Test func theWeightsOfTheModuleAreRead() throws {
    let read = try JSONDecoder().decode(MatchConfidence.self, from: Data(PackageResources.confidence_json))
    #expect(read == MatchConfidence.standard)
    #expect(confidence(features()) != 0.5)
  }

  @Test func whatSpeaksForAMatchRaisesIt() {
    let usual = confidence(features())
    #expect(confidence(features(score: 0.95)) > usual)
    #expect(confidence(features(likeness: 0.6)) > usual)
    #expect(confidence(features(margin: 0.6)) > usual)
    #expect(confidence(features(clause: "phone/ring-count")) > usual)
  }

  @Test func whatSpeaksAgainstItLowersIt() {
    let usual = confidence(features())
    #expect(confidence(features(hasFrame: false)) < usual)
    #expect(confidence(features(clause: "service/refund")) < usual)
    #expect(confidence(features(clause: "statutory-time/permit")) < usual)
  }

  @Test(arguments: [0, 0.5, 1], [0, 1])
  func itIsAProbability(_ score: Double, _ likeness: Double) {
    let value = confidence(features(score: score, likeness: likeness))
    #expect(value > 0 && value < 1)
  }

  @Test func aMatchIsMarkedBelowTheThresholdAndRankedFromAHigherOneOn() {
    func match(_ confidence: Double) -> Alignment.Match {
      Alignment.Match(
        clause: "a", score: 1, confidence: confidence, uncertain: confidence < Alignment.Match.shown, evidence: [])
    }
    #expect(Alignment.Match.shown < Alignment.Match.ranked)
    #expect(match(0.7).uncertain && !match(0.7).isRankable && match(0.7).isLikely)
    #expect(!match(0.87).uncertain && !match(0.87).isRankable)
    #expect(match(0.88).isRankable && !match(0.49).isLikely)
  }
}
