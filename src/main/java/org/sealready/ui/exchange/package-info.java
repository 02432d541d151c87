/** Taking a file into an open filing: what it would change is shown before anything changes. */
package org.sealready.ui.exchange;
