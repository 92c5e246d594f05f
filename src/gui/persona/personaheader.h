#pragma once

#include "chandung/domain/bundle.h"
#include "chandung/domain/catalogue.h"
#include "chandung/domain/quality.h"
#include "gui/context.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace chandung::gui {

class ElidingLabel;
class TagRow;

/// The top of the persona page: face, name, what it is, and the page's actions.
class PersonaHeader : public QFrame {
    Q_OBJECT

public:
    explicit PersonaHeader(Context& context, QWidget* parent = nullptr);

    void setPersona(const domain::Persona& persona, const domain::Bundle& study, const QImage& photo);
    void setPosition(int place, int count);
    void setPreviewShown(bool shown);
    void setReadOnly(bool readOnly);
    /// A review that is overdue shows on its button.
    void setReview(const domain::ReviewDue& due);

Q_SIGNALS:
    void favouriteToggled(bool favourite);
    void stepRequested(int by);                ///< −1: the persona before, +1: the one behind
    void reviewRequested(const QRect& place);  ///< of the button, in global coordinates
    void exportRequested();
    void previewToggled(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Face;
    QToolButton* makeTool(const QString& icon, const QString& name, const QString& tip);
    void buildName(QHBoxLayout* row);
    void buildActions(QHBoxLayout* row);
    void showBadges(const domain::Persona& persona);
    void dress();

    Context& m_context;
    Face* m_face;
    ElidingLabel* m_name;
    ElidingLabel* m_second;
    TagRow* m_badges;
    QToolButton* m_favourite;
    QLabel* m_position;
    QToolButton* m_previous;
    QToolButton* m_next;
    QPushButton* m_review;
    QPushButton* m_export;
    QToolButton* m_preview;
    bool m_overdue = false;
};

}  // namespace chandung::gui
