/**
 * What a platform's own interface calls our values, where it takes which paper, and how the
 * ministry's message is verified: dictionary, upload slots and message, as values that the
 * catalogue fills.
 */
package org.sealready.platform;
