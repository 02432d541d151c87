/**
 * Row 0, the vocabulary: what a form, page, section, field, condition, answer, rule and violation
 * is. Imports nothing of ours and no library, and knows no WeChat.
 */
package org.sealready.form;
