/**
 * The screen of what comes before a filing: account, verification, certification, invoice, name,
 * basic information, with what it costs and which names would do.
 */
package org.sealready.ui.before;
