package org.sealready.ui.wizard;

import org.sealready.form.Field;

/** The fields that name a filing: what it is for, and whose it is. */
public record Heading(Field<String> title, Field<String> subtitle) {}
