package org.sealready.service.search;

/** The kinds of what can be found, in the order in which equals stand. */
public enum FoundGroup {
  FILINGS,
  LETTERS,
  FIELDS,
  PROBLEMS,
  SERVICES,
  PAPERS,
  SCREENS,
  ACTIONS,
  HELP
}
