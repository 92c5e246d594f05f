#include "chandung/exchange/compiledknowledge.h"

#include "chandung/domain/error.h"

#include <concepts>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace chandung::exchange {

namespace {

using namespace domain;

/// Numbers as they lie in memory: the program that writes and the one that reads are built for the same machine.
class Writer {
public:
    static constexpr bool reads = false;

    void bytes(const void* data, std::size_t size) { m_out.append(static_cast<const char*>(data), size); }
    void size(std::size_t& size) {
        const auto small = static_cast<std::uint32_t>(size);
        bytes(&small, sizeof small);
    }
    void text(std::string& text) {
        std::size_t length = text.size();
        size(length);
        bytes(text.data(), length);
    }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

class Reader {
public:
    static constexpr bool reads = true;

    explicit Reader(std::string_view in) : m_in(in) {}

    void bytes(void* data, std::size_t size) { std::memcpy(data, next(size), size); }
    void size(std::size_t& size) {
        std::uint32_t small = 0;
        bytes(&small, sizeof small);
        // Each item takes a byte at least.
        if (small > m_in.size()) refuse();
        size = small;
    }
    void text(std::string& text) {
        std::size_t length = 0;
        size(length);
        text.assign(next(length), length);
    }
    void end() const {
        if (!m_in.empty()) refuse();
    }

private:
    [[noreturn]] static void refuse() { throw Error(ErrorCode::WrongFormat, {"catalogue", "compiled form"}); }

    const char* next(std::size_t size) {
        if (size > m_in.size()) refuse();
        const char* data = m_in.data();
        m_in.remove_prefix(size);
        return data;
    }

    std::string_view m_in;
};

// One description of each type serves both ways.

template <class A, class T>
requires(std::is_arithmetic_v<T> || std::is_enum_v<T>) void put(A& a, T& value) {
    a.bytes(&value, sizeof value);
}

template <class A>
void put(A& a, std::string& text) {
    a.text(text);
}

template <class A, class... Ts>
requires(sizeof...(Ts) > 1) void put(A& a, Ts&... values) {
    (put(a, values), ...);
}

template <class A, class T>
void put(A& a, std::vector<T>& values) {
    std::size_t size = values.size();
    a.size(size);
    if constexpr (A::reads) values.resize(size);
    for (T& value : values) put(a, value);
}

template <class A, class T>
void put(A& a, std::map<std::string, T>& values) {
    std::size_t size = values.size();
    a.size(size);
    if constexpr (A::reads) {
        for (std::size_t i = 0; i < size; ++i) {
            std::string key;
            put(a, key);
            put(a, values.emplace_hint(values.end(), std::move(key), T())->second);
        }
    } else {
        for (const auto& [key, value] : values) {
            std::string copy = key;
            put(a, copy, values.at(key));
        }
    }
}

template <class A, class T>
void put(A& a, std::optional<T>& value) {
    bool there = value.has_value();
    put(a, there);
    if (!there) return;
    if constexpr (A::reads) value.emplace();
    put(a, *value);
}

template <class A>
void put(A& a, LocalText& text) {
    put(a, text.en, text.vi, text.ms);
}

template <class A>
void put(A& a, Choice& choice) {
    put(a, choice.key, choice.label);
}

template <class A>
void put(A& a, SecondPart& part) {
    put(a, part.name, part.kind, part.label, part.example, part.choices);
}

template <class A>
void put(A& a, Audience& audience) {
    put(a, audience.b2b, audience.b2c);
}

template <class A>
void put(A& a, FieldDefinition& f) {
    put(a, f.key, f.kind, f.audience, f.label, f.shortLabel, f.hint, f.question, f.example);
    put(a, f.required, f.ranked, f.inherits, f.own, f.blockB2b, f.blockB2c, f.choices, f.poleLow, f.poleHigh);
    put(a, f.min, f.max, f.decimals, f.unit, f.units, f.periods, f.bestLength, f.second);
}

template <class A>
void put(A& a, FieldGroup& group) {
    put(a, group.key, group.audience, group.icon, group.label, group.shortLabel, group.hint, group.own);
}

template <class A>
void put(A& a, CardBlock& block) {
    put(a, block.key, block.page, block.column, block.style, block.icon, block.audience, block.label);
}

template <class A>
void put(A& a, MethodEntry& entry) {
    put(a, entry.key, entry.label, entry.icon, entry.texts, entry.lists, entry.keyLists);
}

}  // namespace

std::string compileKnowledge(const BuiltInKnowledge& knowledge) {
    auto groups = knowledge.catalogue.groups();
    auto blocks = knowledge.catalogue.blocks();
    auto fields = knowledge.catalogue.fields();
    auto lists = knowledge.method;
    auto words = knowledge.cardWords;
    Writer writer;
    put(writer, groups, blocks, fields, lists, words);
    return writer.take();
}

BuiltInKnowledge readCompiledKnowledge(std::string_view bytes) {
    std::vector<FieldGroup> groups;
    std::vector<CardBlock> blocks;
    std::vector<FieldDefinition> fields;
    BuiltInKnowledge knowledge;
    Reader reader(bytes);
    put(reader, groups, blocks, fields, knowledge.method, knowledge.cardWords);
    reader.end();
    knowledge.catalogue = {std::move(groups), std::move(blocks), std::move(fields)};
    return knowledge;
}

}  // namespace chandung::exchange
