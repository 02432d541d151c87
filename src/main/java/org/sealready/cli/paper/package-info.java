/** The commands about official forms: import, list, place, switch, remove. */
package org.sealready.cli.paper;
