/** Disagreement among agencies, its stages and clocks. It never touches the stage of a case. */
package org.openmash.core.internal.disagreement;
