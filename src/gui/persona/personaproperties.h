#pragma once

#include "gui/context.h"

#include <QWidget>

#include <memory>

namespace chandung::gui {

class InputGuard;
class PersonaDraft;
class SegmentedChoice;

namespace Ui {
class PersonaProperties;
}

/// What a persona is and where it belongs: kind of customer, study, segment, review rhythm, tags.
class PersonaProperties : public QWidget {
    Q_OBJECT

public:
    PersonaProperties(Context& context, PersonaDraft& draft, QWidget* parent);
    ~PersonaProperties() override;

    void refresh();
    void commit();

private:
    void fillStudies();
    void fillSegments();
    void fillReviews();
    void setStudy();
    void setSegment();
    void setReview();

    Context& m_context;
    PersonaDraft& m_draft;
    std::unique_ptr<Ui::PersonaProperties> m_ui;
    SegmentedChoice* m_kind;
    InputGuard* m_guard;
};

}  // namespace chandung::gui
