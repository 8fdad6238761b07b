package mx.iecm.informe.origen;

import mx.iecm.informe.origen.Procedencia.Asunto;
import mx.iecm.informe.origen.Procedencia.Columna;
import mx.iecm.informe.origen.Procedencia.DeCifra;
import mx.iecm.informe.origen.Procedencia.DeTabla;
import mx.iecm.informe.origen.Procedencia.LibroUsado;
import mx.iecm.informe.origen.Procedencia.Lugar;
import mx.iecm.informe.origen.Procedencia.Parte;
import mx.iecm.informe.xml.Tinta;

/** La procedencia como XML, para llevarla dentro del documento. */
public final class ProcedenciaXml {

  /** El espacio de nombres de la procedencia. */
  public static final String ESPACIO = "urn:mx:iecm:informe:procedencia:1";

  private final Tinta tinta = new Tinta();

  private ProcedenciaXml() {}

  /** El XML completo; los mismos datos dan los mismos bytes. */
  public static String escribir(Procedencia procedencia) {
    var escritor = new ProcedenciaXml();
    escritor.todo(procedencia);
    return escritor.tinta.toString();
  }

  private void todo(Procedencia p) {
    tinta.marca("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<procedencia");
    tinta.atributo("xmlns", ESPACIO);
    tinta.atributo("version", p.emision().version());
    tinta.atributo("plantilla", p.emision().plantilla());
    tinta.atributo("organo", p.emision().organo());
    tinta.atributo("periodo", p.emision().periodo());
    tinta.atributo("borrador", Boolean.toString(p.emision().borrador()));
    tinta.marca(">\n");
    p.libros().forEach(this::libro);
    p.cifras().forEach(this::cifra);
    p.tablas().forEach(this::tabla);
    p.asuntos().forEach(this::asunto);
    p.marcas().forEach(this::marca);
    tinta.marca("</procedencia>\n");
  }

  private void libro(LibroUsado libro) {
    tinta.marca("<libro");
    tinta.atributo("nombre", libro.nombre());
    tinta.atributo("sha256", libro.sha256());
    tinta.atributo("bytes", Long.toString(libro.bytes()));
    tinta.marca("/>\n");
  }

  private void cifra(DeCifra cifra) {
    tinta.marca("<cifra");
    tinta.atributo("clave", cifra.clave());
    tinta.atributo("valor", cifra.valor());
    tinta.atributo("descripcion", cifra.descripcion());
    tinta.atributo("expresion", cifra.expresion());
    tinta.atributo("calculo", cifra.calculo());
    opcional("respaldo", cifra.respaldo());
    opcional("igualA", cifra.igualA());
    tinta.marca(">\n");
    cifra.lugares().forEach(l -> lugar("<lugar", l));
    tinta.marca("</cifra>\n");
  }

  private void lugar(String abre, Lugar lugar) {
    tinta.marca(abre);
    tinta.atributo("libro", lugar.libro());
    tinta.atributo("hoja", lugar.hoja());
    tinta.marca(">");
    tinta.texto(lugar.celdas(), 0, lugar.celdas().length());
    tinta.marca(abre.startsWith("<lugar") ? "</lugar>\n" : "</asunto>\n");
  }

  private void tabla(DeTabla tabla) {
    tinta.marca("<tabla");
    tinta.atributo("clave", tabla.clave());
    tinta.atributo("nombre", tabla.nombre());
    tinta.marca(">\n");
    tabla.partes().forEach(this::parte);
    tinta.marca("</tabla>\n");
  }

  private void parte(Parte parte) {
    tinta.marca("<parte");
    tinta.atributo("area", parte.area());
    tinta.atributo("libro", parte.libro());
    tinta.atributo("hoja", parte.hoja());
    tinta.atributo("impresa", Boolean.toString(parte.impresa()));
    tinta.marca(">\n");
    parte.columnas().forEach(this::columna);
    String filas = parte.filas().toString();
    tinta.marca("<filas>");
    tinta.texto(filas, 0, filas.length());
    tinta.marca("</filas>\n</parte>\n");
  }

  private void columna(Columna columna) {
    tinta.marca("<columna");
    tinta.atributo("encabezado", columna.encabezado());
    opcional("letras", columna.letras());
    tinta.marca("/>\n");
  }

  private void asunto(Asunto asunto) {
    tinta.marca("<asunto");
    tinta.atributo("clase", asunto.clase());
    tinta.atributo("clave", asunto.clave());
    lugar("", asunto.lugar());
  }

  private void marca(Marca marca) {
    tinta.marca("<marca");
    tinta.atributo("clase", marca.clase().etiqueta());
    tinta.atributo("clave", marca.clave());
    tinta.atributo("nombre", marca.nombre());
    tinta.marca(">");
    tinta.texto(marca.escrito(), 0, marca.escrito().length());
    tinta.marca("</marca>\n");
  }

  private void opcional(String nombre, String valor) {
    if (!valor.isEmpty()) {
      tinta.atributo(nombre, valor);
    }
  }
}
