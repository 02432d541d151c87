package org.sealready.ui.form;

import org.sealready.form.Violation;
import org.sealready.form.Waiver;

/** A violation that the user has waived, with the reason. */
public record WaivedViolation(Violation violation, Waiver waiver) {}
