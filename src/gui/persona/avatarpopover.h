#pragma once

#include "chandung/app/card/avatar.h"
#include "gui/components/popover.h"
#include "gui/context.h"

#include <vector>

class QPushButton;

namespace chandung::gui {

class PersonaDraft;

/// The drawn face and what can be chosen about it. Each choice is kept at once; undo takes it back.
class AvatarPopover : public Popover {
    Q_OBJECT

public:
    AvatarPopover(Context& context, PersonaDraft& draft, QWidget* parent);

private:
    class Face;
    class PartBox;

    void build();
    void refresh();
    void choosePart(const char* part, const QString& code);
    void keep(const domain::AvatarChoice& choice);
    [[nodiscard]] domain::AvatarChoice choice() const;

    struct Part {
        const char* key;
        PartBox* box;
    };
    void showChoices(const Part& part);

    Context& m_context;
    PersonaDraft& m_draft;
    Face* m_face;
    std::vector<Part> m_parts;
    app::card::AvatarLook m_look;
    QColor m_accent;
    QPushButton* m_automatic;
};

}  // namespace chandung::gui
