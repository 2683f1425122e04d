import Testing

@testable import CharterAlignment

/// Sums of features, by hand.
struct FeatureVectorTests {
  @Test func theCosineIsTheSumOverSharedFeatures() {
    let first = FeatureVector(keys: [1, 3, 5], weights: [0.6, 0.8, 0])
    let second = FeatureVector(keys: [3, 4], weights: [0.5, 0.5])
    // 3 is the only one of both: 0.8 · 0.5.
    #expect(first.cosine(second) == 0.4 && second.cosine(first) == 0.4)
    #expect(first.cosine(FeatureVector(keys: [], weights: [])) == 0)
  }

  @Test func bigramsAddUpAndClassesCountOnceWithTheirGreatestWeight() {
    var counts = FeatureCounts()
    let bigram = FeatureVector.bigram(1, 2)
    let number = FeatureVector.classBase + 1
    for weight in [1, 0.5] {
      counts.add(bigram, weight)
      counts.add(number, weight)
    }
    #expect(counts.merged.map(\.key) == [bigram, number])
    #expect(counts.merged.map(\.weight) == [1.5, 1])
  }

  @Test func aBigramIsNoClass() {
    #expect(FeatureVector.bigram(.max, .max) < FeatureVector.classBase)
    #expect(FeatureVector.bigram(1, 2) != FeatureVector.bigram(2, 1))
  }
}
