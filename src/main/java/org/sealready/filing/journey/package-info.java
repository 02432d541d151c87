/** What happens to a filing after it was sent: dated data and the platform's words for it. */
package org.sealready.filing.journey;
