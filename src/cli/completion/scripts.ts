/** The shells that completion is written for. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/**
 * What a shell is taught: it asks `leaktrace __complete` for the words that fit. The first line of the answer says what
 * else does: `files`, `directories` or `words`.
 */
export const scripts: Record<Shell, string> = {
  bash: `# leaktrace: completion for bash. In ~/.bashrc:  eval "$(leaktrace completion bash)"
_leaktrace() {
  local line answer=() 
  while IFS= read -r line; do answer+=("$line"); done < <(
    "$1" __complete bash "$COMP_WORDBREAKS" -- "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null
  )
  COMPREPLY=("\${answer[@]:1}")
  case "\${answer[0]}" in
    files) compopt -o default 2>/dev/null ;;
    directories) compopt -o dirnames 2>/dev/null ;;
  esac
}
complete -F _leaktrace leaktrace
`,
  zsh: `#compdef leaktrace
# leaktrace: completion for zsh. In ~/.zshrc, after compinit:  source <(leaktrace completion zsh)
_leaktrace() {
  local -a answer
  answer=("\${(@f)$("\${words[1]}" __complete zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  case "\${answer[1]}" in
    files) _files ;;
    directories) _files -/ ;;
    words)
      shift answer
      _describe leaktrace answer
      ;;
  esac
}
if [ "\${funcstack[1]}" = _leaktrace ]; then _leaktrace "$@"; else compdef _leaktrace leaktrace; fi
`,
  fish: `# leaktrace: completion for fish. In ~/.config/fish/config.fish:  leaktrace completion fish | source
function __leaktrace_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  set -l answer ($words[1] __complete fish -- $words[2..-1] "$current" 2>/dev/null)
  switch "$answer[1]"
    case files
      __fish_complete_path "$current"
    case directories
      __fish_complete_directories "$current"
    case words
      printf '%s\\n' $answer[2..-1]
  end
end
complete -c leaktrace -f -a '(__leaktrace_complete)'
`,
}
