/** What comes after the letters: where the platform takes which value and which paper. */
package org.sealready.filing.journey;
