package org.sealready.service;

import java.util.List;
import java.util.Map;
import org.sealready.form.Answers;
import org.sealready.form.Reason;
import org.sealready.form.specimen.Specimens;
import org.sealready.journey.JourneyFacts;
import org.sealready.paper.PaperTerms;
import org.sealready.platform.Platform;
import org.sealready.words.Filer;

/**
 * The parts of a catalogue that a check or a letter does without: each is read when it is asked.
 */
public interface LaterParts {

  /** The known reasons for rejection and what answers each. */
  List<Reason> reasons();

  /** Rule id to the provinces in which it applies; one that is missing applies everywhere. */
  Map<String, List<String>> scopes();

  /** How official forms name values. */
  PaperTerms terms();

  /** What is known of the platform that takes the filing. */
  Platform platform();

  /** What is known of the way to the filing number. */
  JourneyFacts journey();

  /** Whom the texts of a filing with these effective answers are worded for. */
  Filer filer(Answers effective);

  /** The papers that answers are copied from. */
  Specimens specimens();
}
