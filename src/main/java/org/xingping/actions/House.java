package org.xingping.actions;

import org.xingping.storage.Workspace;

/** One opened workspace with everything a person can do in it. Lives as long as the program shows that workspace. */
public final class House implements AutoCloseable {
    private final Workspace workspace;
    private final AssessmentActions assessments;
    private final ScoringActions scoring;
    private final BackupActions backups;

    House(Workspace workspace, AssessmentActions assessments, ScoringActions scoring) {
        this.workspace = workspace;
        this.assessments = assessments;
        this.scoring = scoring;
        this.backups = new BackupActions(workspace);
    }

    public AssessmentActions assessments() {
        return assessments;
    }

    public ScoringActions scoring() {
        return scoring;
    }

    public BackupActions backups() {
        return backups;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
