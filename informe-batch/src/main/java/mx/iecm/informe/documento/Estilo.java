package mx.iecm.informe.documento;

/** Los estilos que la plantilla debe tener, por su id; el código nunca da formato por su cuenta. */
public enum Estilo {
  TITULO_1("Heading1", "heading 1", "Título 1"),
  TITULO_2("Heading2", "heading 2", "Título 2"),
  TITULO_3("Heading3", "heading 3", "Título 3"),
  TITULO_4("Heading4", "heading 4", "Título 4"),
  CUERPO("BodyText", "Body Text", "Texto independiente"),
  VINETA("ListBullet", "List Bullet", "Lista con viñetas"),
  NUMERADO("ListNumber", "List Number", "Lista con números"),
  SUBTITULO("SubtituloDeLinea", "Subtítulo de línea"),
  SESION_DE_ACUERDOS("AcuerdoSesion", "Acuerdo sesión"),
  PENDIENTE("Pendiente", "Pendiente"),
  PENDIENTE_SECUNDARIO("PendienteSecundario", "Pendiente secundario"),
  ROTULO("RotuloDeTabla", "Rótulo de tabla"),
  CELDA("Celda", "Celda"),
  CELDA_ENCABEZADO("CeldaEncabezado", "Celda encabezado"),
  CELDA_CENTRADA("CeldaCentrada", "Celda centrada"),
  NOTA_DE_TABLA("NotaDeTabla", "Nota de tabla"),
  IMAGEN("Imagen", "Imagen"),
  INDICE_1("TOC1", "toc 1", "TDC 1"),
  INDICE_2("TOC2", "toc 2", "TDC 2"),
  NOTA_AL_PIE("FootnoteText", "footnote text", "Texto nota pie"),
  LLAMADA("FootnoteReference", "footnote reference", "Ref. de nota al pie", Clase.CARACTER),
  ENLACE("Hyperlink", "Hyperlink", "Hipervínculo", Clase.CARACTER),
  TITULO_DE_AVISO("TituloAviso", "Título del aviso"),
  AVISO("AvisoBorrador", "Aviso borrador"),
  TABLA("TablaInforme", "Tabla informe", "Tabla informe", Clase.TABLA);

  private final String id;
  private final String nombre;
  private final String enWord;
  private final Clase clase;

  /** A qué se aplica un estilo. */
  public enum Clase {
    PARRAFO("paragraph", "párrafo"),
    CARACTER("character", "carácter"),
    TABLA("table", "tabla");

    private final String enXml;
    private final String nombre;

    Clase(String enXml, String nombre) {
      this.enXml = enXml;
      this.nombre = nombre;
    }

    /** Como se escribe en la parte de estilos. */
    public String enXml() {
      return enXml;
    }

    /** Como se le dice a una persona. */
    public String nombre() {
      return nombre;
    }
  }

  /** Uno de la casa: en Word se llama igual en cualquier idioma. */
  Estilo(String id, String nombre) {
    this(id, nombre, nombre);
  }

  Estilo(String id, String nombre, String enWord) {
    this(id, nombre, enWord, Clase.PARRAFO);
  }

  Estilo(String id, String nombre, String enWord, Clase clase) {
    this.id = id;
    this.nombre = nombre;
    this.enWord = enWord;
    this.clase = clase;
  }

  /** Con que el documento lo cita. Word lo cambia según su idioma; el nombre, no. */
  public String id() {
    return id;
  }

  /** El nombre escrito en el archivo, igual en todos los idiomas de Word. */
  public String nombre() {
    return nombre;
  }

  /** El nombre que Word en español muestra. */
  public String enWord() {
    return enWord;
  }

  /** A qué se aplica. */
  public Clase clase() {
    return clase;
  }

  /** El del título de ese nivel, de 1 a 4. */
  static Estilo titulo(int nivel) {
    return values()[nivel - 1];
  }
}
