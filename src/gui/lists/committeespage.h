#pragma once

#include "chandung/domain/codes.h"
#include "gui/lists/detailpage.h"

namespace chandung::domain {
struct Member;
}

namespace chandung::gui {

/// All buying committees, with what each says; a new one for a segment or an account.
class CommitteesPage : public DetailPage {
    Q_OBJECT

public:
    explicit CommitteesPage(Context& context, QWidget* parent = nullptr);

    void createHere() override;

protected:
    [[nodiscard]] std::vector<Row> rows() const override;
    void showDetail(QVBoxLayout& body, Panel& panel, const domain::Uuid& id) override;
    domain::Uuid duplicate(const domain::Uuid& id) override;
    bool trash(const domain::Uuid& id) override;

private:
    void create(domain::CommitteeKind kind);
    void addMember(QVBoxLayout& body, const domain::Member& member);
};

}  // namespace chandung::gui
