package org.sealready.rules.rejection;

import java.util.regex.Pattern;

/** Words that lead to a part of the form where no person is named. */
public record Topic(FormPart part, Pattern pattern) {}
