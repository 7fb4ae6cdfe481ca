package org.demarche.ties.report;

import java.util.List;

/**
 * One line of the picture.
 *
 * @param group the heading it stands under
 * @param label what stands beside it
 * @param bars its stretches
 */
record Lane(String group, String label, List<Bar> bars) {}
