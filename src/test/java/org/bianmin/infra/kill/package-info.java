/**
 * Kills, cuts and fills up: a built desk is run as a county runs it, clients post to it, and afterwards every case that was
 * acknowledged is looked for. Started by the commands in {@code infra/tests}; needs nothing but the built package.
 */
package org.bianmin.infra.kill;
