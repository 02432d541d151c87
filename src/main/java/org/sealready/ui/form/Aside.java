package org.sealready.ui.form;

import org.sealready.form.Violation;
import org.sealready.form.Waiver;

/** A problem that was set aside, and why. */
public record Aside(Violation violation, Waiver waiver) {}
