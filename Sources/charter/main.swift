import CharterCommandLine

await CharterTool.main()
