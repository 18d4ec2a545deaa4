/** The operator's commands, {@code mash:*}: thin, one class each. Operators run the hub and see no case content. */
package org.openmash.shell;
