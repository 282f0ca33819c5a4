#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "theme/print_context.hpp"
#include "theme/program_builder.hpp"
#include "theme/scope.hpp"
#include "theme/syntax.hpp"
#include "theme/template_errors.hpp"
#include "theme/template_library.hpp"

namespace handrail::engine {

/// Turns the files of one page into a program: looks every name up, inlines includes and blocks, and has
/// the print context choose the escape of every value. One object compiles one page.
class Compiler {
public:
    Compiler(const TemplateLibrary& library, std::string_view edition, const ViewType& root,
             TemplateFormat format, TemplateErrors& errors);

    /// The program; of no use if there were errors.
    Program compile(const syntax::File& page) &&;

private:
    using Path = syntax::Path;
    /// A block as one file of a chain of `extends` has it.
    struct Definition {
        const syntax::Block* block = nullptr;
        const syntax::File* file = nullptr;
        std::size_t at = 0;
    };
    /// A block being compiled: its definitions, the page's own first, and which of them it is.
    struct OpenBlock {
        std::string name;
        std::vector<Definition> definitions;
        std::size_t level = 0;
    };

    // Files and blocks: compiler.cpp
    const syntax::File& collect_blocks(const syntax::File& page);
    void collect_blocks_of(const syntax::File& file);
    void check_unused_blocks();
    void compile_file(const syntax::File& file);
    void compile_nodes(const syntax::Nodes& nodes);
    void compile_block_level(std::size_t level);
    bool may_go_on(std::size_t at);
    void compile(const syntax::Text& text, std::size_t at);
    void compile(const syntax::Include& include, std::size_t at);
    void compile(const syntax::Block& block, std::size_t at);
    void compile(const syntax::Super& super, std::size_t at);

    // Values: compile_values.cpp
    void compile(const syntax::Print& print, std::size_t at);
    void compile(const syntax::AssetPath& asset, std::size_t at);
    std::optional<std::variant<ValuePath, Constant>> resolve(const syntax::Operand& operand);
    std::optional<ValuePath> resolve_value(const Path& path);
    std::optional<ValuePath> resolve_root();
    std::optional<Escape> escape_here(ValueKind kind, std::size_t at);
    void print_value(const ValuePath& value, std::size_t at);
    void print_constant(const Constant& constant, const syntax::Print& print, std::size_t at);
    void print_sentence(const Constant& word, const syntax::Print& print, std::size_t at);
    void print_text(std::string_view text, ValueKind kind, std::size_t at);
    void check_arguments(const Constant& word, const syntax::Print& print, std::size_t at);
    void bind(const syntax::Argument& argument);
    bool may_bind(const syntax::Word& name);

    // Choices and loops: compile_flow.cpp
    void compile(const syntax::If& chosen, std::size_t at);
    void compile(const syntax::For& loop, std::size_t at);
    void compile_loop_body(const syntax::For& loop, const ValuePath& list);
    Jumps jump_if(const syntax::Condition& condition, bool wanted);
    Jumps jump_if_each(const std::vector<syntax::Condition>& parts, bool deciding, bool wanted);
    Jumps jump_if_truthy(const Path& path, bool wanted);
    Jumps jump_if_equal(const syntax::Condition& condition, bool wanted);
    Jumps jump_if_known(bool truth, bool wanted);
    /// Makes the context one that is right after either branch.
    void join(const PrintContext& other, std::string_view what, std::size_t at);

    void fail(std::size_t at, std::string rule, std::string message, std::string hint = {});
    void fail(const NameFault& fault);
    void refuse(std::size_t at, const Refusal& refusal);

    const TemplateLibrary& library_;
    std::string edition_;
    const ViewType& root_;
    TemplateErrors& errors_;
    Scope scope_;
    PrintContext context_;
    bool is_context_lost_ = false;  ///< told once: everything after it would be a consequence
    ProgramBuilder builder_;
    const syntax::File* file_ = nullptr;
    std::vector<const syntax::File*> open_files_;
    std::set<std::string> files_;
    std::map<std::string, std::vector<Definition>, std::less<>> overrides_;
    std::set<std::string, std::less<>> met_blocks_;
    std::vector<OpenBlock> open_blocks_;
    std::size_t steps_ = 0;
};

}  // namespace handrail::engine
