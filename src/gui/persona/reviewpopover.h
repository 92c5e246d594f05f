#pragma once

#include "gui/components/popover.h"
#include "gui/context.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace chandung::gui {

class PersonaDraft;

/// A review of the persona: when it is due, in which rhythm, who looked and what changed.
class ReviewPopover : public Popover {
    Q_OBJECT

public:
    ReviewPopover(Context& context, PersonaDraft& draft, QWidget* parent);

Q_SIGNALS:
    void reviewed();
    void versionsRequested();

private:
    void build();
    QWidget* buildRhythm();
    void review();
    void setRhythm();
    [[nodiscard]] QString dueLine() const;

    Context& m_context;
    PersonaDraft& m_draft;
    QComboBox* m_rhythm;
    QLineEdit* m_who;
    QPlainTextEdit* m_note;
};

}  // namespace chandung::gui
