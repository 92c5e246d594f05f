#pragma once

#include <QPlainTextEdit>

namespace chandung::gui {

/// A plain text edit that is as high as its text, and that Tab leaves.
class GrowingTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget* parent = nullptr);

    void setLeastLines(int lines);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int m_leastLines = 2;
};

}  // namespace chandung::gui
