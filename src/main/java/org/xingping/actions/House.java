package org.xingping.actions;

import org.xingping.storage.Workspace;

/** One opened workspace with everything a person can do in it. Lives as long as the program shows that workspace. */
public final class House implements AutoCloseable {
    private final Workspace workspace;
    private final AssessmentActions assessments;
    private final ScoringActions scoring;
    private final BackupActions backups;
    private final ReportActions reports;

    House(Workspace workspace, AssessmentActions assessments, ScoringActions scoring, ReportActions reports) {
        this.workspace = workspace;
        this.assessments = assessments;
        this.scoring = scoring;
        this.backups = new BackupActions(workspace);
        this.reports = reports;
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

    public ReportActions reports() {
        return reports;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
