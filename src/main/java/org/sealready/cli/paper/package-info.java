/** The commands about official forms: bring in, list, place, switch, remove. */
package org.sealready.cli.paper;
