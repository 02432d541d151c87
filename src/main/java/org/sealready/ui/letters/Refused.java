package org.sealready.ui.letters;

import java.util.Optional;
import org.sealready.form.Field;

/**
 * Why a letter cannot be made although no answer of it is wrong.
 *
 * @param why in a line
 * @param byHand the field that leaves room to write by hand, where that helps
 * @param changedAt the field where it is put right, if there is one
 */
record Refused(String why, Optional<Field<?>> byHand, Optional<Field<?>> changedAt) {}
