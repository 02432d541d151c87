package org.sealready.rules.rejection;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the parts of the form are headed, and of whom what follows speaks. */
public record Heading(Pattern pattern, FormPart part, Optional<Role> role) {}
