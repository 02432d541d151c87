package org.sealready.ui.help;

import org.sealready.service.help.HelpTarget;

/** What the help shows. */
public sealed interface HelpPlace {

  /** All pages by their groups. */
  record Contents() implements HelpPlace {}

  /** A page. */
  record Page(HelpTarget.Page target) implements HelpPlace {}

  /** What was found. */
  record Found(String typed) implements HelpPlace {}
}
