package org.xingping.gates.offenders.ui.desk;

import javafx.scene.Node;

record DeskViewModel(Node node) {}
