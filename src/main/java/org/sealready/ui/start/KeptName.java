package org.sealready.ui.start;

import org.sealready.service.FilingName;
import org.sealready.service.filings.KeptFiling;
import org.sealready.words.Words;

/** What a listed filing is called where a person is asked or told about it. */
public record KeptName(Words words) {

  public String of(KeptFiling filing) {
    return switch (filing) {
      case KeptFiling.Readable readable ->
          new FilingName(words).of(readable.title(), readable.subtitle());
      case KeptFiling.Broken broken -> words.text("ui.start.broken");
    };
  }
}
