/**
 * The help: its pages in both languages, which of them answers for a field, a rule or a screen, and
 * finding one by its words.
 */
package org.sealready.service.help;
