package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.INDISPENSABLE;
import static mx.iecm.informe.caso.FichasDePlantilla.LIMITE;
import static mx.iecm.informe.caso.FichasDePlantilla.NO_ES_DOCX;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.documento.Plantilla;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.paquete.EstilosDeWord;
import mx.iecm.informe.paquete.ListasDeWord;
import mx.iecm.informe.paquete.PaqueteDeWord;
import mx.iecm.informe.paquete.XmlMalFormado;

/** Lo que se puede decir de una plantilla antes de usarla y, si sirve, la plantilla lista. */
public final class RevisionDePlantilla {

  private static final String PARTE_DE_ESTILOS = "word/styles.xml";
  private static final String PARTE_DE_LISTAS = "word/numbering.xml";

  private static final List<Comprobacion> COMPROBACIONES =
      List.of(
          new SinContenidoAjeno(),
          new PartesQueSeLlenan(),
          new EstilosCompletos(),
          new NumeracionDeTitulosYListas(),
          new ControlesEnSuLugar(),
          new TitulosConNivel(),
          new PaginaConAncho(),
          new LetraReproducible(),
          new IdiomaDelPais(),
          new EncabezadoDeTablaDistinto(),
          new ImagenesModeradas(),
          new SinRestosDeEdicion());

  private final List<Hallazgo> hallazgos = new ArrayList<>();
  private final byte[] recibida;
  private final byte[] lista;

  private RevisionDePlantilla(LibroRecibido archivo, Limites limites) {
    boolean cabe = archivo.tamano() <= limites.bytes();
    this.recibida = cabe ? archivo.bytes() : new byte[0];
    if (!cabe) {
      var lugar = Lugar.libro(archivo.nombre());
      hallazgos.add(LIMITE.variante("bytes", lugar, limites.bytes(), archivo.tamano()));
    }
    this.lista = cabe ? revisar(archivo.nombre(), limites) : recibida;
  }

  /** Revisa la plantilla que se recibió; lo que no cabe ni se lee. */
  public static RevisionDePlantilla de(LibroRecibido archivo, Limites limites) {
    return new RevisionDePlantilla(archivo, limites);
  }

  /** Lo encontrado, en el orden del catálogo. */
  public List<Hallazgo> hallazgos() {
    return List.copyOf(hallazgos);
  }

  /** Dice si con ella se puede componer. */
  public boolean sirve() {
    return hallazgos.stream().noneMatch(h -> h.ficha().gravedad() == Gravedad.ERROR);
  }

  /** La plantilla tal como llegó, si cabe. */
  public byte[] recibida() {
    return recibida.clone();
  }

  /** La plantilla lista para componer; sin bytes si no sirve. */
  public byte[] lista() {
    return sirve() ? lista.clone() : new byte[0];
  }

  private byte[] revisar(String nombre, Limites limites) {
    var lugar = Lugar.libro(nombre);
    try {
      var paquete = Apertura.abrir(nombre, recibida, limites);
      var puesta = comprobar(nombre, paquete);
      byte[] escrita = puesta == paquete ? recibida : puesta.escrito();
      if (sirve() && !Plantilla.de(escrita).legible()) {
        hallazgos.add(NO_ES_DOCX.variante("danado", lugar, PaqueteDeWord.DOCUMENTO));
      }
      return escrita;
    } catch (Inservible e) {
      hallazgos.add(e.hallazgo());
    } catch (XmlMalFormado e) {
      hallazgos.add(NO_ES_DOCX.variante("danado", lugar, String.valueOf(e.getMessage())));
    }
    return recibida;
  }

  private PaqueteDeWord comprobar(String nombre, PaqueteDeWord recibido) throws XmlMalFormado {
    var faltan =
        Stream.of(PaqueteDeWord.DOCUMENTO, PARTE_DE_ESTILOS, PARTE_DE_LISTAS)
            .filter(p -> !recibido.tiene(p))
            .toList();
    if (!faltan.isEmpty()) {
      faltan.forEach(p -> hallazgos.add(INDISPENSABLE.variante("parte", Lugar.libro(nombre), p)));
      return recibido;
    }
    var paquete = IdsDeEstilo.poner(recibido, estilos(recibido));
    var abierta =
        new PlantillaAbierta(
            nombre,
            paquete,
            paquete.xml(PaqueteDeWord.DOCUMENTO).orElseThrow(),
            estilos(paquete),
            new ListasDeWord(paquete.xml(PARTE_DE_LISTAS).orElseThrow()));
    for (var comprobacion : COMPROBACIONES) {
      comprobacion.revisar(abierta).forEach(hallazgos::add);
    }
    return paquete;
  }

  private static EstilosDeWord estilos(PaqueteDeWord paquete) throws XmlMalFormado {
    return new EstilosDeWord(paquete.xml(PARTE_DE_ESTILOS).orElseThrow());
  }
}
