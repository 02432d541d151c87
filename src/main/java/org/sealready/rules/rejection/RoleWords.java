package org.sealready.rules.rejection;

import java.util.regex.Pattern;

/** How a person is called. */
public record RoleWords(Role role, Pattern pattern) {}
