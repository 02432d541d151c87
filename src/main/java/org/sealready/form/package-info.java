/**
 * Row 0, the vocabulary: what a form, page, section, field, condition, answer, rule and violation
 * is. Knows no library and no WeChat. One thing: a form holds fields, a field its rules, and a rule
 * is judged within a form, so that no part can be read, or stand, without the others.
 */
package org.sealready.form;
