/// A class of words that the rules query.
///
/// `hedgeWayOut` is `[hedge.way-out]` in the files under Resources/lexicon, which hold its words and a gloss. Classes
/// that only the frames of the catalogue use need no case here.
package enum LexicalClass: UInt16, Sendable, CaseIterable {
  /// Classes of `sentences.txt`: speech acts and sentence ends.
  case speechActRequest, speechActFee, speechActService, speechActLeadIn, speechActDuty, speechActDefinition,
    negationPromise, footnoteName,
    footnoteSentenceFinal, sentenceUnfinishedEnd, endingFinalSyllable, scriptSentenceFinal, endingIntention,
    endingFuture, endingPolite, endingPlain, endingHumble, endingPolitePassive, endingPoliteStatement,
    endingActLikeStatement, endingRuleSetting, endingExclusion, endingPlainPassive, endingPlainStatement,
    endingNominalGi, endingNominalM, endingInstruction, endingInstructionDo, endingNotInstruction, endingNounInHam,
    speechActToldObject, endingPermission, speechActPenalty, provisoOpener, provisoExceptionEnding, endingLightVerb,
    endingHonorific, scriptAddressee, nounPredicateAdnominalVerb, nounPredicateObjectGovernor, nounPredicateVerbStem,
    nounPredicateNounInGo, particleUntil, nounPredicateTimeUnit, nounPredicateTimeLimit, nounPredicateThing,
    nounPredicateParticle, nounPredicateTopicParticle, nounPredicateAdnominalEnd, provisoGranting,
    provisoPromiseBefore, provisoJoint, scriptFinal, scriptPoliteSyllable, lineBreakParticle, lineBreakEnding,
    sentenceFinalSyllable, sentencePoliteSyllable, sentenceQuotingParticle, negationLong

  /// Classes of `firmness.txt`: hedges, vague manner and aspect.
  case hedgeCore, mannerVague, aspectContinuationStrong, aspectContinuation, aspectMotionVerb,
    aspectContinuousAdverb, firmnessSubstance, firmnessMeans, firmnessClarity, firmnessTelling, firmnessMannerAlone,
    firmnessDestination,
    firmnessTakingUp, hedgeWayOut, hedgeAim,
    hedgeDeliberation,
    hedgeDeliberationEnding, hedgeTarget, hedgeAsFarAsPossible, hedgeEffort

  /// Classes of `acts.txt`: acts and their verbs.
  case actAbstract, actGeneric, actConcrete, actStaffNoun, actCustomerNoun, actStaffNounGiven, actLightVerb,
    actPredicativeSuffix, actStepSuffix, actRefusal

  /// Classes of `people.txt`: customers and staff.
  case speakerCustomerSubject, personCustomer, personAddresseeParticle, personStaffVisiting,
    personCustomerNominative, personVisitor, personStaffSubject, personCustomerAgent, personInstitutionAgent,
    personHonorificNominative, personInstitutionWe, personStaffDescribed, institutionLocal, institutionPublic

  /// Classes of `channels.txt`: channels.
  case channelPhone, channelOnline, channelWritten, channelVisit, channelOutreach, particleNominative,
    channelPlainVisit, channelVisiting, channelCallingOn, channelMobilePrefix, channelPhoneCompound,
    channelVisitedObject, channelCommonHeading, channelOutreachHeading, channelOutreachDestination,
    channelVisitHeading, channelPhoneContact, channelOnlineContact, channelWrittenContact, channelPaper,
    channelOutreachEvidence, channelVisitEvidence, channelPremises, channelTelling, channelTellingParticle,
    channelPromisedHour, channelLateness, channelAdvanceCall, channelFieldStaff, channelIdentification

  /// Classes of `remedies.txt`: faults and remedies.
  case remedyTopic, remedyFault, remedyApology, remedyCorrection, remedyTraining, remedyCompensation, remedyNotice,
    remedyWholeAmount, remedyRefundContext, remedyReturning, remedyTransferred

  /// Classes of `quantities.txt`: units, bounds, triggers and other words around figures.
  case triggerChange, quantityShortening, quantityObject, jointExceeding, quantityProvided, quantityProvidedClauseEnd,
    measureCollectedPiece, immediacyInformal, immediacyNotOfAct,
    dateOpening, quantityFallenShort, quantityCountedBy, quantityTicket, quantityShortenedTo, measureThingExamined,
    measureWaiting,
    ringAny, workingTimeHolidaysExcluded, boundCore, referencePointLink, referencePointEvent,
    triggerAgeAdnominal, triggerDurationVerb, triggerDurationAdnominal, triggerDurationException, triggerElapsed,
    triggerExceeding, triggerAfterRings, ringWhile, availabilityExcludedBy, triggerToldRecipient, amountGiving,
    triggerCustomerApplication, triggerLifeEvent, triggerScoreObtained, triggerGroup, triggerNotAdnominal,
    workingTimeHoursBefore, workingTimeDay, workingTimeHoursBracketed, workingTimeWithoutHolidays,
    workingTimeDaysBracketed, negationAfterExceeding, negationEnding, boundExceedingVerb, negationVerb, pauseAfter,
    boundBeforeExceeding, triggerUntilPassed, negationInability, ringLateAnswer, ringAnswering, pauseHangingUp,
    boundDeadlineLabel, quantityStartDayFollower, boundMostBefore, boundLeastBefore, dateMonthBeforeDay, leadBefore,
    boundAtMostAfterBracket, boundAfterQuantity, boundApproximation, leadParticle, leadEarlyArrival,
    leadOtherWordSyllable, frequencyTrend, frequencyInPeriod, rateEach, dateDayOfMonth, dateWeekday, rateEveryDelay,
    ratePerUnit, rateOtherWordSyllable, frequencyPeriodBefore, ringBellSubject, ringUntil, ringBefore,
    quantityExtension, dateUnit, frequencyRepetition, frequencyEachPeriod, amountHandingOver, quantityComparison,
    quantityDuration, bodySizeParticle, bodyCommittee, quantityScoreReached, workingTimeBeforeNumber,
    unitCountingWord, immediacySimultaneous, immediacyComitative, frequencyPerEvent, immediacyAtOnce,
    immediacyDifficulty, boundReference, thresholdUnit,
    thresholdBound, thresholdRestriction, referencePointOccurrenceDate, dateMonth, quantityChangeArrow, unitTicket,
    boundReferenceApposition, immediacyFinishedAct, immediacyNominalAct, immediacyJoinedAct, unitPercent,
    boundWithin, cadenceEvery, thresholdBeforeRinging, quantityNamed, boundMostOrLeast, leadEvent, quantityAnd,
    quantityHalfMore, rateDelay, measureUptime, measureTolerance, measureCases, measureRate, measureStatutory,
    measureShortened, measureWholeBefore, measurePortion, measureLawCited, measureLawFollowed, workingTimeNote,
    measureOften, ringCallSubject, quantityVague

  /// Classes of `numbers.txt`: numbers.
  case numberScale, numberNativeTen, numberNativeOne, numberNativeNeighbours, numberSinoDigit, numberSinoOne,
    numberHanjaDigit, numberHanjaScale, numberFractionSign, numberCircled, numberHalf, numberFractionWord, numberAnd,
    numberRangeLink, numberAndMore,
    numberOrdinalPrefix, numberAgain, numberGluedPrefix

  /// Classes of `headings.txt`: headings and names of charters.
  case charterSubject, headingRedress, headingExplanatoryPart, headingExplanatoryStart, headingNotAtSentenceEnd,
    charterName, headingFirstNumber, charterWord, charterStandardWord, charterFormer, charterFormerTitle,
    charterAdopting, charterKeeping

  /// Classes of `clauses.txt`: joints between the clauses of a sentence.
  case jointActCompleted, jointActNotDone, jointPredicateFinal, jointCustomerClauseEnd, jointIntentionBeforeMyeo,
    jointQuotingVerb, jointAdnominalOfNext, jointTrying, jointTryingStem, jointCanBeforeMyeo, jointHangingUpLast,
    jointRequestToCustomer, jointNegation, jointInterruptingWork, jointFailingBeforeGo, jointGreeting,
    jointCustomerLeaving, jointCopulaBeforeMyeo, jointStemBeforeEo, jointFarewell, jointHangingUp,
    particleAccusative, particleLocative, particleLocativeTopic, jointAfterwards, jointGo, jointMyeo, jointDoe,
    jointYeo,
    jointHae, jointA, jointEo, jointTogetherWith, jointAfterHu, jointAfterDwi, jointAfterLocative, jointNounInGo,
    jointMannerInGo, jointAuxiliaryAfterGo, jointMannerInMyeo, jointNotBeforeDoe, jointToldBefore, jointGenericRest,
    jointIndependentAct, jointQualityStem, particleCoreCaseSyllable, particleTopicOfActSyllable, particleEntryTopic,
    particleDestination,
    jointCustomerVerb, jointPurposeCan, jointGoingBy

  /// Classes of `conditions.txt`: conditions and cases.
  case conditionNounLikeVerb, conditionCase, conditionWhen, conditionAlthough, conditionEven, conditionEvenHead,
    conditionAtTime, conditionIfEnding, conditionDuring, conditionParticle, conditionPhrase, conditionDuringHead,
    conditionIfStem, conditionNounInMyeon, conditionNounInSi, conditionActBeforeSi, conditionPurpose,
    conditionHonorificAdnominal

  /// Classes of `tables.txt`: header cells of tables.
  case tableSentenceEnd, tableLevelHeader, tableStatutoryHeader, tableResultHeader, tableRemedyHeader, tableCaseHeader,
    tableNoteHeader,
    tableCustomerDuty, tableRemarkHeader

  /// Classes of `review.txt`: words of the lint rules.
  case lintConflictTopic, lintConflictCase, lintConflictChannel, lintHeadingPart, lintHeadingFile, matterCounter,
    matterPetition, matterCoordinator, matterNotKindEnding, matterGeneralWord, lintAccessibility, lintActorPassive,
    lintPublicationAct, lintClockStart, lintClockCustomerAct, lintClockOwnStep,
    lintCompensationCharge, lintCompensationRefund, lintCompensationPromise, lintCompensationForm,
    lintComplaintMatter, lintComplaintAct, lintCorrection, lintCooperation, lintDayTypeDay, lintDayTypeKind,
    lintDeferredAtOnce, lintDeferredDifficulty, lintDeferredAnswer, lintDeferredAbsence, lintDeferredCallBack,
    lintDeferredStatedTime, lintDelayEvent, lintDelayProgress, lintDelayNotice, lintDelayReason, lintDelayNewDate,
    lintHeadingParticleSyllable, lintCompensationWay, lintCompensationAnnouncing, lintHedgeAbility,
    lintHedgeAbilityException, lintHedgeQuoted, lintImmediacySpeed, lintImmediacySimultaneous, lintImmediacyBound,
    lintImprovement, lintIntegrity, lintMissionStatement, lintMissionHeading, lintMissionLabel, lintNamedReplyAnswer,
    lintNamedReplyPaper, lintNamedReplyName, lintNamedReplyContact, lintNamedReplyException, lintBareNumberAct,
    lintObsoleteName, lintParticipationMatter, lintParticipationChannel, lintPrivacy, lintRevisionAct,
    lintRevisionCycle, lintRevisionCheck, lintRevisionDateLabel, lintShareAchievement,
    lintStatuteAddressee, lintStatuteDuty, lintSurveyPublicationMatter, lintSurveyPublicationResult,
    lintSurveyPublicationAct, lintSurveyName, lintSurveyAct, lintSurveyInterval, lintVagueObservableAct,
    lintVagueAdverb, negationPrefix, lintAimEnding, lintAimSoThat, lintAimInOrderTo, lintAimMainVerb, lintPledgeWe,
    lintPledgeHeading, particleGenitive, lintStatuteAtOnceBracket, lintStatuteAtOnce, lintStatuteCertificate,
    lintStatuteTransfer, lintStatuteTransferred, lintStatuteProgress, lintStatuteHandling, lintStatuteNotice,
    lintClockAfter, lintDayTypeHoliday, lintDayTypeCounting, lintDeferredDifficultyAdnominal, lintDeferredMatter,
    lintHeadingCustomerEnd, lintHeadingCustomerStart, lintHeadingTitleEnd, lintHeadingCompensation,
    lintHedgeTimeLimit, lintMissionOpening, lintBareNumberBound, lintBareNumberAfter, lintBareNumberUnit,
    lintRevisionCentury, lintStatuteGrievance, lintStatuteProcedureInquiry, lintStatuteLaw, lintStatuteInquiry,
    lintStatuteProposal, lintHeadingTopicSatisfaction, lintHeadingBodySatisfaction, lintHeadingTopicPrivacy,
    lintHeadingBodyPrivacy, lintHeadingTopicApology, lintHeadingBodyApology, lintHeadingTopicIntegrity,
    lintHeadingBodyIntegrity, lintHeadingTopicAccessibility, lintHeadingBodyAccessibility, lintHeadingBodyCompensation

  /// Classes of `changes.txt`: words of the changes between editions.
  case changeClockContact, changeClockOwnStep, changeRefusal, changeAfterLevel, changeWholeAll, changeWholeShare,
    changeWholeFree, changeWholePrice, changeWholeAroundTheClock, changeWholeHours, changeWholeAverage,
    changePermission, changeClockFrom, changePercent, changeWholeTimeRange, timeOfDayHour, timeOfDayHourLength,
    timeOfDayMinute

}
