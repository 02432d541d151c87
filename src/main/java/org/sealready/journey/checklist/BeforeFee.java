package org.sealready.journey.checklist;

import java.util.OptionalInt;
import org.sealready.form.Bilingual;

/**
 * Something that is paid, or that costs nothing.
 *
 * @param remark how often, and whether it comes back
 * @param yuan in RMB; empty where it does not count
 * @param shown what stands in place of a sum
 */
public record BeforeFee(
    String id, Bilingual title, Bilingual remark, OptionalInt yuan, Bilingual shown, Scope scope) {}
