package org.sealready.ui.form;

import org.sealready.form.Field;

/**
 * One answer that differs, as a person reads it; empty where there is none.
 *
 * @param place where it is asked
 * @param before what it was
 * @param after what it became
 */
public record AnswerChange(Field<?> field, String place, String before, String after) {}
